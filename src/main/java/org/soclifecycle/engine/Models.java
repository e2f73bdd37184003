package org.soclifecycle.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.blueprint.Finding;
import org.soclifecycle.blueprint.LintCatalogue;
import org.soclifecycle.blueprint.ModelFileCheck;
import org.soclifecycle.blueprint.ModelFiles;
import org.soclifecycle.blueprint.ModelLint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The models as deployed. All files of {@code processes} and {@code forms} are one deployment under their relative
 * names, so a running instance always sees the forms, decisions and sub-processes it started with. They are checked before
 * they are deployed; a restart without a change checks and deploys nothing.
 */
@Service
public class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final String NAME = "soc-lifecycle";

    private final ProcessEngine engine;
    private final RepositoryService repository;
    private final Map<String, Map<String, String>> formsByDeployment = new ConcurrentHashMap<>();
    private final Map<String, String> diagrams = new ConcurrentHashMap<>();

    Models(ProcessEngine engine, ModelFiles files, ObjectProvider<ModelFileCheck> checks) {
        this.engine = engine;
        this.repository = engine.getRepositoryService();
        String digest = files.digest();
        if (digest.equals(deployed())) {
            LOG.info("Models: as deployed");
        } else {
            check(files, checks);
            deploy(files, digest);
        }
    }

    /** The digest of the models deployed last, which were checked before; null when there are none. */
    private @Nullable String deployed() {
        return repository
                .createDeploymentQuery()
                .deploymentName(NAME)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(Deployment::getSource)
                .findFirst()
                .orElse(null);
    }

    private static void check(ModelFiles files, ObjectProvider<ModelFileCheck> checks) {
        LintCatalogue known = LintCatalogue.fromClassPath();
        List<Finding> findings = new ArrayList<>(new ModelLint(known).check(files));
        checks.forEach(check -> findings.addAll(check.check(files)));
        if (!findings.isEmpty()) {
            throw new FaultyModels(findings);
        }
    }

    private void deploy(ModelFiles files, String digest) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(digest).enableDuplicateFiltering(false);
        files.all().forEach(file -> deployment.addInputStream(file.path(), new ByteArrayInputStream(file.content())));
        Deployment done = deployment.deploy();
        LOG.info("Models: deployment {} of {}", done.getId(), done.getDeploymentTime());
    }

    /** The JSON of a form as it was when the deployment was made. */
    public Optional<String> form(String deploymentId, String formId) {
        return Optional.ofNullable(
                formsByDeployment.computeIfAbsent(deploymentId, this::readForms).get(formId));
    }

    private Map<String, String> readForms(String deploymentId) {
        Map<String, String> forms = new HashMap<>();
        for (Resource resource : repository.getDeploymentResources(deploymentId)) {
            String name = resource.getName();
            if (name.endsWith(".form")) {
                String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".form".length());
                forms.put(id, text(repository.getResourceAsStream(deploymentId, name)));
            }
        }
        return Map.copyOf(forms);
    }

    /** The BPMN XML of the definition. */
    public String diagram(String definitionId) {
        return diagrams.computeIfAbsent(definitionId, id -> text(repository.getProcessModel(id)));
    }

    /** Where an instance stands and what it passed, for its diagram. */
    public Position position(String processInstanceId) {
        java.util.Set<String> done = new java.util.LinkedHashSet<>();
        java.util.Set<String> active = new java.util.LinkedHashSet<>();
        for (HistoricActivityInstance activity : engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()) {
            if (activity.getEndTime() == null) {
                active.add(activity.getActivityId());
            } else if (!activity.isCanceled()) {
                done.add(activity.getActivityId());
            }
        }
        done.removeAll(active);
        return new Position(java.util.List.copyOf(done), java.util.List.copyOf(active));
    }

    /** Element ids passed and element ids where the instance is now. */
    public record Position(java.util.List<String> done, java.util.List<String> active) {}

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

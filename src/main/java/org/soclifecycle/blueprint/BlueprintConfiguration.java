package org.soclifecycle.blueprint;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the models from the class path, under the same names in the source tree, the tests and the packaged jar. */
@Configuration(proxyBeanMethods = false)
class BlueprintConfiguration {

    private static final Set<String> ROOTS = Set.of("processes", "forms");

    @Bean
    ModelFiles modelFiles() throws IOException {
        Map<String, ModelFile> files = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver(getClass().getClassLoader());
        for (String root : ROOTS) {
            for (Resource resource : resolver.getResources("classpath*:" + root + "/**/*.*")) {
                ModelFile file = new ModelFile(nameOf(resource, root), resource.getContentAsByteArray());
                files.putIfAbsent(file.path(), file);
            }
        }
        return new ModelFiles(files.values());
    }

    @Bean
    Blueprint blueprint(ModelFiles files) {
        return Blueprint.read(files);
    }

    private static String nameOf(Resource resource, String root) throws IOException {
        String address = resource.getURL().toString();
        return address.substring(address.lastIndexOf("/" + root + "/") + 1);
    }
}

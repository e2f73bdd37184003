package org.soclifecycle.blueprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The model files of one release, in the order of their paths; what is deployed and what the blueprint reads. */
public final class ModelFiles {

    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".form");

    private final List<ModelFile> files;

    /** Files of other endings are left out. */
    public ModelFiles(Collection<ModelFile> files) {
        this.files = files.stream()
                .filter(file -> ENDINGS.stream().anyMatch(file::endsWith))
                .sorted(Comparator.comparing(ModelFile::path))
                .toList();
    }

    /**
     * The model files below folders; the path of each starts with the name of its folder.
     *
     * @throws UncheckedIOException when a folder cannot be read
     */
    public static ModelFiles below(Path... folders) {
        List<ModelFile> found = new ArrayList<>();
        for (Path folder : folders) {
            found.addAll(readAll(folder));
        }
        return new ModelFiles(found);
    }

    /** All files, ordered by path. */
    public List<ModelFile> all() {
        return files;
    }

    /** Changes whenever a file is added, taken away, renamed or altered: SHA-256 over paths and contents, in hexadecimal. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ModelFile file : files) {
                digest.update((file.path() + '\0' + file.content().length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(file.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ModelFiles without(String ending) {
        return new ModelFiles(
                files.stream().filter(file -> !file.endsWith(ending)).toList());
    }

    List<ModelFile> endingWith(String ending) {
        return files.stream().filter(file -> file.endsWith(ending)).toList();
    }

    private static List<ModelFile> readAll(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> read(folder, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path folder, Path path) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        Path name = folder.toAbsolutePath().normalize().getFileName();
        try {
            return new ModelFile(name + "/" + relative, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package labscore.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import labscore.problem.Location;
import labscore.problem.Problem;
import labscore.problem.SourceText;
import labscore.rulepack.finding.CheckKind;
import labscore.scheme.PackStamp;
import labscore.store.Digest;

/**
 * The files of a rule pack as bytes.
 *
 * @param root folder of the pack, as the user typed it
 * @param contents of the vocabulary, the scorecard and all rule files, by path below {@code root} with
 *     {@code /} between names, sorted
 * @param stamp of these contents
 */
public record PackFiles(Path root, Map<String, byte[]> contents, PackStamp stamp) {

    public static final String VOCABULARY = "vocabulary.drl";
    public static final String SCORECARD = "scorecard.yaml";

    private static final String RULES = ".drl";
    private static final String MARK = "\uFEFF";

    /** Twenty times what a person reads in one go; Drools' parser needs ages for much more. */
    private static final int LARGEST_KIB = 128;

    /** As in {@link PackFiles}. */
    public PackFiles(Path root, Map<String, byte[]> contents) {
        this(root, contents, stamp(contents));
    }

    /** @throws labscore.problem.LabscoreException if the folder is no rule pack or can't be read */
    public static PackFiles read(Path root) {
        if (!Files.isDirectory(root)) {
            throw Problem.at(Location.of(root.toString()), "no folder of rules here")
                    .remedy("Name the folder that holds vocabulary.drl with --rules DIR.").failure();
        }
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : new String[] {VOCABULARY, SCORECARD}) {
            if (!Files.isRegularFile(root.resolve(name))) {
                throw Problem.at(Location.of(root.resolve(name).toString()), "a rule pack needs this file")
                        .kind(CheckKind.PACK_FILE).failure();
            }
            contents.put(name, bytes(root.resolve(name)));
        }
        try (DirectoryStream<Path> below = Files.newDirectoryStream(root)) {
            for (Path each : below) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    readTopics(each, contents);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw unreadable(root);
        }
        return new PackFiles(root, contents);
    }

    private static void readTopics(Path folder, Map<String, byte[]> contents) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (file.toString().endsWith(RULES)) {
                    contents.put(folder.getFileName() + "/" + file.getFileName(), bytes(file));
                }
            }
        }
    }

    /**
     * Whether a file is part of a rule pack.
     *
     * @param name path below the pack's folder, with {@code /} between names
     */
    public static boolean belongs(String name) {
        int folder = name.indexOf('/');
        return name.equals(VOCABULARY) || name.equals(SCORECARD)
                || name.endsWith(RULES) && folder > 0 && folder == name.lastIndexOf('/');
    }

    /**
     * Paths of the files that {@link #read} would read and of the folders that may hold them, whether or not
     * they can be read. A folder is another when a file joins it.
     */
    public static Set<Path> paths(Path root) {
        Set<Path> paths = new TreeSet<>(List.of(root, root.resolve(VOCABULARY), root.resolve(SCORECARD)));
        try {
            // The folder may be a symbolic link; those in it are not followed.
            Path real = root.toRealPath();
            try (Stream<Path> files = Files.walk(real, 2)) {
                files.map(file -> root.resolve(real.relativize(file)))
                        .filter(file -> belongs(root.relativize(file).toString().replace('\\', '/'))
                                || Files.isDirectory(file) && root.equals(file.getParent()))
                        .forEach(paths::add);
            }
        } catch (IOException | UncheckedIOException gone) {
            return paths;
        }
        return paths;
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.at(Location.of(file.toString()), "not a file").kind(CheckKind.PACK_FILE).failure();
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] read = content.readNBytes(LARGEST_KIB * 1024 + 1);
            if (read.length > LARGEST_KIB * 1024) {
                throw Problem.at(Location.of(file.toString()), "a rule file of more than " + LARGEST_KIB + " KiB")
                        .remedy("Split it into topics.").kind(CheckKind.TOO_COMPLEX).failure();
            }
            return read;
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static RuntimeException unreadable(Path file) {
        return Problem.at(Location.of(file.toString()), "can't be read").kind(CheckKind.PACK_FILE)
                .remedy("Check that it exists and that you may read it.").failure();
    }

    /**
     * A file as text, without the byte order mark with which some editors begin.
     *
     * @throws labscore.problem.LabscoreException if it is not UTF-8
     */
    public SourceText text(String name) {
        String file = root.resolve(name).toString();
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(contents.get(name))).toString();
            return new SourceText(file, name, (text.startsWith(MARK) ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException notUtf8) {
            throw Problem.at(Location.of(file), "the file is not UTF-8").remedy("Save it as UTF-8.")
                    .kind(CheckKind.PACK_FILE).failure();
        }
    }

    /**
     * With a remark at the end of a rule file: another file, and the same rules.
     *
     * @param name of the rule file
     */
    public PackFiles withRemark(String name) {
        Map<String, byte[]> changed = new TreeMap<>(contents);
        changed.put(name, (text(name).text() + "\n// again\n").getBytes(StandardCharsets.UTF_8));
        return new PackFiles(root, changed);
    }

    /** Names of the rule files, sorted. */
    public List<String> topics() {
        return contents.keySet().stream().filter(name -> name.contains("/")).toList();
    }

    /** Hash, in hex, of all names and contents. */
    public String fingerprint() {
        return stamp.pack();
    }

    /** Hash, in hex, of the name and the content of one file. */
    public String fingerprint(String name) {
        return stamp.files().get(name);
    }

    private static PackStamp stamp(Map<String, byte[]> contents) {
        Map<String, String> files = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        contents.forEach((name, content) -> {
            files.put(name, digest(name, content));
            all.append(files.get(name)).append('\n');
        });
        return new PackStamp(new Digest().add(all.toString()).hex(), files);
    }

    private static String digest(String name, byte[] content) {
        return new Digest().add(name + "\0").add(content).hex();
    }
}

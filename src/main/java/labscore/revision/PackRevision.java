package labscore.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import labscore.problem.Problem;
import labscore.rulepack.PackFiles;

/**
 * A rule pack as it was at a revision.
 *
 * @param git reads it
 * @param folder of the pack today, without symbolic links
 * @param named what the user called the revision
 * @param commit full name of the commit
 * @param prefix path of the pack in the repository, without a slash at its end; empty for its root
 */
public record PackRevision(Git git, Path folder, String named, String commit, String prefix) {

    /** As many digits as tell commits apart in all but the largest repositories. */
    private static final int SHORT = 10;

    /** @throws labscore.problem.LabscoreException if the folder is in no repository, or that has no such revision */
    public static PackRevision find(Git git, Path pack, String revision) {
        if (revision.startsWith("-") || revision.isBlank()) {
            throw Problem.of("'" + revision + "' can't be a revision").remedy(Asking.NAME_ONE).failure();
        }
        Path folder = real(pack);
        Asking asking = new Asking(git, folder, pack);
        String prefix = asking.prefix();
        return new PackRevision(git, folder, revision, asking.commit(revision),
                prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix);
    }

    private static Path real(Path pack) {
        try {
            return pack.toRealPath();
        } catch (IOException gone) {
            throw Problem.of("there is no folder " + pack).failure();
        }
    }

    /** The revision for readers: {@code HEAD~1 (3f2a1bc…)}. */
    public String title() {
        String start = commit.substring(0, Math.min(SHORT, commit.length()));
        return commit.startsWith(named) ? start : named + " (" + start + ")";
    }

    /** What git calls a file of the pack: {@code HEAD~1:rules/vocabulary.drl}. */
    public String nameOf(String file) {
        return named + ":" + Stream.of(prefix, file).filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "/" + b).orElse("");
    }

    /**
     * Writes the files that belong to the pack, and no others.
     *
     * @param target an empty folder
     * @throws labscore.problem.LabscoreException if there is no pack at this revision
     */
    public void writeTo(Path target) {
        List<TreeEntry> entries = entries();
        if (entries.isEmpty()) {
            throw Problem.of("there is no rule pack in " + nameOf(""))
                    .remedy("Name a revision that has it, or the folder of another rule pack.").failure();
        }
        entries.forEach(entry -> write(entry, target));
    }

    private List<TreeEntry> entries() {
        String tree = prefix.isEmpty() ? commit : commit + ":" + prefix;
        Git.Answer answer = git.answer(folder, "ls-tree", "-r", "-z", "--full-tree", tree);
        return answer.isGood()
                ? Stream.of(answer.out().split("\0")).filter(line -> !line.isEmpty()).map(TreeEntry::of)
                        .filter(entry -> PackFiles.belongs(entry.name())).toList()
                : List.of();
    }

    private void write(TreeEntry entry, Path target) {
        Path file = target.resolve(entry.name()).normalize();
        if (!entry.isFile() || !file.startsWith(target)) {
            throw Problem.of(nameOf(entry.name()) + " is a link, and only files are read from history")
                    .remedy("Name a revision in which it is a file.").failure();
        }
        try {
            // Not the target itself: where that is gone, the program is being stopped.
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectory(file.getParent());
            }
        } catch (IOException full) {
            throw Problem.of("could not write " + file + ": " + full.getMessage()).failure();
        }
        Git.Answer answer = git.write(file, folder, "cat-file", "blob", entry.object());
        if (!answer.isGood()) {
            throw Problem.of("git can't read " + nameOf(entry.name()) + ": " + answer.err().strip()).failure();
        }
    }
}

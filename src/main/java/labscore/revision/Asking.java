package labscore.revision;

import java.nio.file.Path;
import java.util.List;
import labscore.problem.Problem;

/**
 * Asks git about the folder of a pack; says what to do where it has no answer.
 *
 * @param git to ask
 * @param folder of the pack, without symbolic links
 * @param shown the folder as the user knows it
 */
record Asking(Git git, Path folder, Path shown) {

    static final String NAME_ONE =
            "Name a commit, branch or tag that git knows, or the folder of another rule pack.";

    /** Path of the folder in its repository, with a slash at its end; empty for the root. */
    String prefix() {
        Git.Answer answer = git.answer(folder, "rev-parse", "--show-prefix");
        if (answer.isGood()) {
            return answer.out().replaceFirst("\\R$", "");
        }
        boolean isOutside = answer.err().contains("not a git repository");
        throw Problem.of(isOutside
                        ? shown + " is in no git repository, so there is no revision of it"
                        : "git can't read the repository of " + shown + ": " + firstLine(answer.err()))
                .remedy(isOutside ? "Name the folder of another rule pack." : null).failure();
    }

    /** Full name of the commit that a revision stands for. */
    String commit(String revision) {
        Git.Answer answer = git.answer(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (answer.isGood()) {
            return answer.out().strip();
        }
        if (!git.answer(folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}").isGood()) {
            throw Problem.of("the git repository of " + shown + " has no commit yet")
                    .remedy("Commit the rules first, or name the folder of another rule pack.").failure();
        }
        throw Problem.of("there is no folder and no revision '" + revision + "'")
                .nearest(revision, names()).remedy(NAME_ONE).failure();
    }

    private List<String> names() {
        return git.answer(folder, "for-each-ref", "--format=%(refname:short)").out().lines().toList();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("it does not say why");
    }
}

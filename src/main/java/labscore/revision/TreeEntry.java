package labscore.revision;

/**
 * A line of {@code git ls-tree}.
 *
 * @param mode what it is: a file, a link, another repository
 * @param object name of its content
 * @param name path in the tree
 */
record TreeEntry(String mode, String object, String name) {

    private static final String FILES = "100";

    /** @param line as {@code 100644 blob 3f2a1bc…<tab>name} */
    static TreeEntry of(String line) {
        String[] described = line.substring(0, line.indexOf('\t')).split(" ");
        return new TreeEntry(described[0], described[2], line.substring(line.indexOf('\t') + 1));
    }

    boolean isFile() {
        return mode.startsWith(FILES);
    }
}

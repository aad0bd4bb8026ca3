package labscore.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * How files and folders were at a moment. A folder is another when files in it come, go or are renamed.
 *
 * @param stamps by path; what is not there has none
 */
public record Snapshot(Map<Path, Stamp> stamps) {

    /**
     * What tells a file from the same one changed, and from another one of its name.
     *
     * @param key of the file in its file system, or {@code null} where there is no such thing
     */
    record Stamp(long size, FileTime modified, Object key) {}

    /** What can't be looked at is not there. */
    public static Snapshot of(Collection<Path> paths) {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path path : paths) {
            try {
                BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                stamps.put(path, new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()));
            } catch (IOException gone) {
                stamps.remove(path);
            }
        }
        return new Snapshot(stamps);
    }

    /** What is another than before, is new or has gone; sorted. */
    public List<Path> changedSince(Snapshot before) {
        TreeSet<Path> all = new TreeSet<>(stamps.keySet());
        all.addAll(before.stamps.keySet());
        return all.stream().filter(file -> !Objects.equals(stamps.get(file), before.stamps.get(file))).toList();
    }
}

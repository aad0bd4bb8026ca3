package labscore.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How files were at a moment.
 *
 * @param stamps by path; a file that is not there has none
 */
public record Snapshot(Map<Path, Stamp> stamps) {

    /**
     * What tells a file from the same one changed, and from another one of its name.
     *
     * @param key of the file in its file system, or {@code null} where there is no such thing
     */
    record Stamp(long size, FileTime modified, Object key) {}

    /** Folders and what can't be looked at are not there. */
    public static Snapshot of(Collection<Path> files) {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                if (now.isRegularFile()) {
                    stamps.put(file, new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()));
                }
            } catch (IOException gone) {
                stamps.remove(file);
            }
        }
        return new Snapshot(stamps);
    }

    /** Files that are others than before, are new or have gone; sorted. */
    public List<Path> changedSince(Snapshot before) {
        TreeSet<Path> all = new TreeSet<>(stamps.keySet());
        all.addAll(before.stamps.keySet());
        return all.stream().filter(file -> !Objects.equals(stamps.get(file), before.stamps.get(file))).toList();
    }
}

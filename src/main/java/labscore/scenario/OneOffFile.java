package labscore.scenario;

import java.nio.file.Path;
import java.util.List;
import labscore.problem.Problem;
import labscore.scenario.yaml.Mapping;
import labscore.scenario.yaml.Mapping.Entry;
import labscore.scenario.yaml.Scalar;
import labscore.scenario.yaml.YamlText;

/** One-off changes as a scenario file that builds on the scenario they change. */
final class OneOffFile {

    private OneOffFile() {}

    /**
     * @param files of the scenario that is changed, without symbolic links, that of the top first
     * @param saved where the file will stand, in a folder that there is
     */
    static String text(Mapping overlay, List<Path> files, Path saved) {
        Path base = files.get(0);
        Path folder = FolderTree.real(saved.toAbsolutePath().getParent());
        Path target = folder.resolve(saved.getFileName());
        if (files.contains(target)) {
            throw Problem.of("the what-if builds on " + saved + ", which would be overwritten")
                    .remedy("Save it under another name.").failure();
        }
        if (!base.startsWith(folder)) {
            throw Problem.of("a scenario at " + saved + " could not build on " + base.getFileName())
                    .remedy("Save it in the folder of that file, " + base.getParent() + ", or above it.").failure();
        }
        Entry extending = overlay.entries().get("extends");
        Scalar place = extending.key();
        String relative = folder.relativize(base).toString().replace('\\', '/');
        return YamlText.of(overlay.with(new Entry(
                place, new Scalar(place.source(), place.line(), place.column(), relative, false))));
    }
}

package labscore.report;

import java.util.List;
import java.util.stream.Stream;
import labscore.analysis.DimensionMove;
import labscore.analysis.LabMove;
import labscore.analysis.Standing;

/** What became of a lab, in a word or a sentence. */
final class MoveWords {

    private MoveWords() {}

    /** {@code ▲1} for a place gained, {@code ▼2} for two lost; empty for none. */
    static String arrow(LabMove lab) {
        if (lab.rankDelta() == null) {
            return lab.after().isRanked() ? "new" : lab.before().isRanked() ? "out" : "";
        }
        if (lab.rankDelta() == 0) {
            return "";
        }
        return (lab.rankDelta() < 0 ? "▲" : "▼") + Math.abs(lab.rankDelta());
    }

    /** The difference of the scores as shown; empty for a lab that did not move. */
    static String shownDelta(LabMove lab) {
        boolean same = lab.scoreDelta() == null || lab.scoreDelta() == 0;
        return same ? "" : Words.signedScore(lab.shownDelta());
    }

    /** {@code 78.58 → 75.81, rank 1 → 2}, {@code 51.60, still rank 3}. */
    static String course(LabMove lab) {
        if (lab.detail() == LabMove.Detail.IN_ONE_ONLY) {
            return lab.after().isThere()
                    ? "not there before; now " + standing(lab.after())
                    : "not there any more; was " + standing(lab.before());
        }
        if (lab.scoreDelta() == null) {
            return lab.hasOtherRank()
                    ? standing(lab.after()) + "; was " + standing(lab.before()) : standing(lab.after());
        }
        String score = (lab.scoreDelta() == 0 ? "" : Words.points(lab.before().hundredths()) + " → ")
                + Words.points(lab.after().hundredths());
        return lab.rankDelta() == 0
                ? score + ", still " + standing(lab.after())
                : score + ", rank " + lab.before().rank() + " → " + lab.after().rank();
    }

    /** {@code 2}, or the sign for what is not known. */
    static String rank(Standing standing) {
        return standing.isRanked() ? String.valueOf(standing.rank()) : Words.UNKNOWN;
    }

    private static String standing(Standing standing) {
        return standing.isRanked() ? "rank " + standing.rank() : "not ranked";
    }

    /** {@code security 1 → 2 and talent 1 → 0}. */
    static String weights(LabMove lab) {
        return Words.list(lab.dimensions().stream()
                .filter(move -> move.before().dimension().weight() != move.after().dimension().weight())
                .map(move -> move.after().dimension().id() + " " + Words.plain(move.before().dimension().weight())
                        + " → " + Words.plain(move.after().dimension().weight()))
                .toList());
    }

    /** What can't be split, and why. */
    static List<String> notes(LabMove lab) {
        String ofScore = switch (lab.detail()) {
            case SPLIT, NOT_RANKED, IN_ONE_ONLY -> null;
            case OTHER_DIMENSIONS -> "Ranked on other dimensions than before, so the scores are not split.";
            case UNSPLIT -> "A geometric mean that is 0 can't be split.";
        };
        return Stream.concat(Stream.ofNullable(ofScore), lab.dimensions().stream()
                .filter(DimensionMove::isKnownInOneOnly)
                .map(dimension -> dimension.after().dimension().id()
                        + (dimension.after().isKnown() ? " is known now." : " is unknown now.")))
                .toList();
    }
}

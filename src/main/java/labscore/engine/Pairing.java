package labscore.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.NotNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.core.reteoo.TupleImpl;
import org.drools.model.functions.Function1;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/**
 * Places in Drools' network where evidence is looked for beside the first evidence of a rule, by the same
 * texts of it, such as lab and person.
 */
final class Pairing {

    /** One bit stands for each. */
    static final int MOST_PLACES = Long.SIZE;

    private final List<Function1<Object, ?>> texts;
    private final List<RightInputAdapterNode<?>> places;

    /** @param places for all of which the {@link #texts} are the same, {@link #MOST_PLACES} at most */
    Pairing(List<RightInputAdapterNode<?>> places) {
        this.places = places;
        this.texts = texts(places.get(0));
    }

    /** Texts of evidence that are looked for; none if it is looked for by something else, or later in a rule. */
    static List<Function1<Object, ?>> texts(ObjectSink sink) {
        List<Function1<Object, ?>> texts = new ArrayList<>();
        if (sink instanceof RightInputAdapterNode<?> place && isSecond(place.getBetaNode())) {
            equalities(place).forEach(equality -> texts.add(equality.getEvaluator().getIndex().getLeftOperandExtractor()));
        }
        return texts;
    }

    private static boolean isSecond(BetaNode node) {
        return (node instanceof JoinNode || node instanceof NotNode)
                && node.getLeftTupleSource() instanceof LeftInputAdapterNode
                && !node.getRightInput().inputIsTupleToObjectNode();
    }

    private static Stream<LambdaConstraint> equalities(RightInputAdapterNode<?> place) {
        return Stream.of(place.getBetaNode().getConstraints())
                .filter(LambdaConstraint.class::isInstance).map(LambdaConstraint.class::cast)
                .filter(constraint -> constraint.getConstraintType() == ConstraintTypeOperator.EQUAL
                        && isText(constraint));
    }

    private static boolean isText(LambdaConstraint constraint) {
        return constraint.getRightIndexExtractor() != null
                && constraint.getRightIndexExtractor().getValueType().getClassType() == String.class
                && constraint.getLeftIndexExtractor().getValueType().getClassType() == String.class;
    }

    List<RightInputAdapterNode<?>> places() {
        return places;
    }

    /** Of the texts; that of evidence and of what it is looked for beside are the same if the texts are. */
    int hash(Object evidence) {
        int hash = 0;
        for (Function1<Object, ?> text : texts) {
            hash = 31 * hash + Objects.hashCode(text.apply(evidence));
        }
        return hash;
    }

    /** Hashes of the evidence beside which a place looks for other; a session must not have fired before. */
    static int[] sought(RightInputAdapterNode<?> place, ReteEvaluator session) {
        BetaMemory memory = BetaNode.getBetaMemory(place.getBetaNode(), session);
        if (memory.getSegmentMemory() == null) {
            return new int[0];
        }
        List<LambdaConstraint> equalities = equalities(place).toList();
        int[] hashes = new int[memory.getSegmentMemory().getStagedLeftTuples().getInsertSize()];
        TupleImpl first = memory.getSegmentMemory().getStagedLeftTuples().getInsertFirst();
        for (int i = 0; first != null; first = first.getStagedNext(), i++) {
            for (LambdaConstraint equality : equalities) {
                Object text = equality.getLeftIndexExtractor().getValue(session, first);
                hashes[i] = 31 * hashes[i] + Objects.hashCode(text);
            }
        }
        return hashes;
    }
}

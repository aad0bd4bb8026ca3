package labscore.scenario.yaml;

import java.time.LocalDate;
import labscore.evidence.EvidenceDate;
import labscore.problem.Location;
import labscore.problem.Problem;

/**
 * A value in a file. The readers take the name under which the value stands, for their messages, and
 * throw a {@link labscore.problem.LabscoreException} at the value's place if it is of another kind.
 */
public sealed interface Node permits Mapping, Sequence, Scalar {

    SourceText source();

    /** 1-based. */
    int line();

    /** 1-based. */
    int column();

    /** What it is, for messages: {@code a list}, {@code 'many'}. */
    String described();

    default Location where() {
        return new Location(source().file(), line(), column());
    }

    /** A problem at this place, with the line as excerpt. */
    default Problem problem(String found) {
        return source().problem(line(), column(), found);
    }

    /** The same value as it stands when there are more lines above it; fewer, if negative. */
    Node movedDown(int lines);

    /** Whether the key is there without a value, which is the same as no key. */
    default boolean isUnknown() {
        return this instanceof Scalar scalar && scalar.isNull();
    }

    default Mapping mapping(String name) {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw unlike(name, "a group of keys")
                .remedy("Write it as lines of 'key: value', or as {key: value}.").failure();
    }

    default Sequence sequence(String name) {
        if (this instanceof Sequence sequence) {
            return sequence;
        }
        throw unlike(name, "a list")
                .remedy("Begin each item with '- ', or write them as [one, two].").failure();
    }

    /** Trimmed, on one line, never empty. */
    default String text(String name) {
        return ScalarValues.text(scalar(name, "text"), name);
    }

    /** Finite. */
    default double number(String name) {
        return ScalarValues.number(scalar(name, "a number"), name);
    }

    default int wholeNumber(String name) {
        return ScalarValues.wholeNumber(scalar(name, "a whole number"), name);
    }

    default boolean truth(String name) {
        return ScalarValues.truth(scalar(name, "true or false"), name);
    }

    default EvidenceDate date(String name) {
        return DateValues.date(scalar(name, "a date"), name);
    }

    default LocalDate day(String name) {
        return DateValues.day(scalar(name, "a day"), name);
    }

    /** The value as one piece of text, number or truth value; {@code wanted} is for the message. */
    default Scalar scalar(String name, String wanted) {
        if (this instanceof Scalar scalar && !scalar.isNull()) {
            return scalar;
        }
        throw unlike(name, wanted).failure();
    }

    /** The problem that this value is not {@code wanted}. */
    default Problem unlike(String name, String wanted) {
        return problem("'" + name + "' is " + described() + ", not " + wanted);
    }
}

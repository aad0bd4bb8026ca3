package labscore.kept;

import java.util.List;
import labscore.evidence.Kind;
import labscore.evidence.WeighedFact;
import labscore.scenario.known.FactCodec;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of a fact, its place and its weight. */
final class WeighedFactCodec {

    private WeighedFactCodec() {}

    static void write(WeighedFact weighed, Output out) {
        Binary.writePlace(weighed.fact().where(), out);
        FactCodec.write(weighed.fact(), out);
        out.writeByte(weighed.kind().ordinal());
        out.writeDouble(weighed.weight());
        Binary.writeTexts(weighed.reports(), out);
    }

    static WeighedFact read(Input in) {
        return new WeighedFact(FactCodec.read(Binary.readPlace(in), in), Kind.values()[in.readByte()],
                in.readDouble(), List.copyOf(Binary.readTexts(in)));
    }
}

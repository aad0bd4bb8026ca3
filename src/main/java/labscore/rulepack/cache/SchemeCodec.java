package labscore.rulepack.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.ConfidenceWords;
import labscore.scheme.Dimension;
import labscore.scheme.Grounds;
import labscore.scheme.Mean;
import labscore.scheme.Profile;
import labscore.scheme.Scale;
import labscore.scheme.Scheme;
import labscore.store.Binary;
import labscore.store.KeptFiles;

/** The binary form of a scorecard's numbers. */
public final class SchemeCodec {

    private SchemeCodec() {}

    public static void write(Scheme scheme, DataOutputStream out) throws IOException {
        out.writeUTF(scheme.title());
        Binary.writeList(scheme.dimensions(), SchemeCodec::writeDimension, out);
        writeMap(scheme.profiles(), SchemeCodec::writeProfile, out);
        writeMap(scheme.confidence().values(), SchemeCodec::writeDouble, out);
        out.writeByte(scheme.mean().ordinal());
        out.writeDouble(scheme.rankedFrom());
        out.writeDouble(scheme.coverageFloor());
        writeMap(scheme.grounds(), SchemeCodec::writeGrounds, out);
    }

    public static Scheme read(DataInputStream in) throws IOException {
        return new Scheme(in.readUTF(), List.copyOf(Binary.readList(SchemeCodec::readDimension, in)),
                readMap(SchemeCodec::readProfile, in),
                new ConfidenceWords(readMap(DataInputStream::readDouble, in)), Mean.values()[in.readByte()],
                in.readDouble(), in.readDouble(), readMap(SchemeCodec::readGrounds, in));
    }

    public static void writeDimension(Dimension dimension, DataOutputStream out) throws IOException {
        out.writeUTF(dimension.id());
        out.writeUTF(dimension.title());
        out.writeUTF(dimension.rewards());
        out.writeDouble(dimension.weight());
        writeScale(dimension.scale(), out);
        writeGrounds(dimension.grounds(), out);
    }

    public static Dimension readDimension(DataInputStream in) throws IOException {
        return new Dimension(in.readUTF(), in.readUTF(), in.readUTF(), in.readDouble(), readScale(in),
                readGrounds(in));
    }

    private static void writeScale(Scale scale, DataOutputStream out) throws IOException {
        out.writeBoolean(scale instanceof Scale.Odds);
        if (scale instanceof Scale.Odds odds) {
            out.writeDouble(odds.toDouble());
        } else if (scale instanceof Scale.Linear linear) {
            out.writeDouble(linear.from());
            out.writeDouble(linear.to());
        }
    }

    private static Scale readScale(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new Scale.Odds(in.readDouble())
                : new Scale.Linear(in.readDouble(), in.readDouble());
    }

    private static void writeProfile(Profile profile, DataOutputStream out) throws IOException {
        out.writeUTF(profile.name());
        out.writeUTF(profile.title());
        writeMap(profile.weights(), SchemeCodec::writeDouble, out);
        writeGrounds(profile.grounds(), out);
    }

    private static Profile readProfile(DataInputStream in) throws IOException {
        return new Profile(in.readUTF(), in.readUTF(), readMap(DataInputStream::readDouble, in), readGrounds(in));
    }

    private static void writeGrounds(Grounds grounds, DataOutputStream out) throws IOException {
        out.writeUTF(grounds.reason());
        out.writeUTF(grounds.source());
    }

    private static Grounds readGrounds(DataInputStream in) throws IOException {
        return new Grounds(in.readUTF(), in.readUTF());
    }

    private static void writeDouble(Double number, DataOutputStream out) throws IOException {
        out.writeDouble(number);
    }

    /** In the order of the map. */
    private static <T> void writeMap(Map<String, T> map, Binary.ItemWriter<T> writer, DataOutputStream out)
            throws IOException {
        Binary.writeList(map.entrySet(), (entry, to) -> {
            to.writeUTF(entry.getKey());
            writer.write(entry.getValue(), to);
        }, out);
    }

    private static <T> Map<String, T> readMap(KeptFiles.Reader<T> reader, DataInputStream in) throws IOException {
        Map<String, T> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF(), reader.read(in));
        }
        return Collections.unmodifiableMap(map);
    }
}

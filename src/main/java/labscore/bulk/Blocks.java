package labscore.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import labscore.evidence.Lab;

/**
 * Labs in blocks that are scored apart from each other.
 *
 * @param labs of each block
 * @param blocks of the labs, by id
 */
record Blocks(List<List<Lab>> labs, Map<String, Integer> blocks) {

    /** @param count of blocks, as far as there are labs for so many */
    static Blocks of(List<Lab> all, int count) {
        List<List<Lab>> labs = new ArrayList<>();
        for (int block = 0; block < Math.min(count, all.size()); block++) {
            labs.add(new ArrayList<>());
        }
        Map<String, Integer> blocks = new HashMap<>();
        for (Lab lab : all) {
            int block = blocks.size() % labs.size();
            labs.get(block).add(lab);
            blocks.put(lab.id(), block);
        }
        return new Blocks(labs, blocks);
    }

    int count() {
        return labs.size();
    }

    boolean isIn(int block, String organisation) {
        Integer of = blocks.get(organisation);
        return of != null && of == block;
    }
}

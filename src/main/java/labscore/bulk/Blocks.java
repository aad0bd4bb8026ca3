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
 * @param numbers of the labs, by id; a lab's block is the rest of its number divided by the count of blocks
 */
record Blocks(List<List<Lab>> labs, Map<String, Integer> numbers) {

    /** @param count of blocks, as far as there are labs for so many */
    static Blocks of(List<Lab> all, int count) {
        List<List<Lab>> labs = new ArrayList<>();
        for (int block = 0; block < Math.min(count, all.size()); block++) {
            labs.add(new ArrayList<>());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Lab lab : all) {
            labs.get(numbers.size() % labs.size()).add(lab);
            numbers.put(lab.id(), numbers.size());
        }
        return new Blocks(labs, numbers);
    }

    int count() {
        return labs.size();
    }

    /** @param number of a lab */
    int ofNumber(int number) {
        return number % labs.size();
    }

    boolean isIn(int block, String organisation) {
        Integer number = numbers.get(organisation);
        return number != null && ofNumber(number) == block;
    }
}

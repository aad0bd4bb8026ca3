package labscore.scheme;

/**
 * One side of a lab that is scored.
 *
 * @param id name of its folder and of its rules' package
 * @param title shown to readers
 * @param rewards what it rewards, one sentence
 * @param weight in the overall score, 0 or more
 * @param scale from points to score
 * @param grounds of weight and scale
 */
public record Dimension(
        String id, String title, String rewards, double weight, Scale scale, Grounds grounds) {

    public Dimension weighing(double newWeight) {
        return new Dimension(id, title, rewards, newWeight, scale, grounds);
    }
}

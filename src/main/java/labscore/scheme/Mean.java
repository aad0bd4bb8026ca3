package labscore.scheme;

/** How the dimensions make the overall score. */
public enum Mean {
    /** Σ weight × score ÷ Σ weight: strength in one dimension makes up for weakness in another. */
    ARITHMETIC,
    /** Π score^(weight ÷ Σ weight): a weak dimension weighs on the whole. */
    GEOMETRIC
}

package kz.localbusiness.domain.fiscal;

/// Why a cash register will not.
///
/// @param code as the register counts them; 0 where it has none
/// @param words its own, at most 200 characters; may be empty
public record Refusal(FiscalProblem why, long code, String words) {

    public static final int MOST_WORDS = 200;

    public Refusal {
        if (words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("so many words are no reason");
        }
    }

    /// Without a word of the register's.
    public static Refusal of(FiscalProblem why) {
        return new Refusal(why, 0, "");
    }
}

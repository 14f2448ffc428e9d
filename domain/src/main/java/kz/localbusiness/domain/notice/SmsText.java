package kz.localbusiness.domain.notice;

import java.util.ArrayList;
import java.util.List;

/// A text as it travels by SMS: in one part, or in several of which the phone makes one again. Each
/// part costs as much as a message.
public record SmsText(String value) {

    /// What an SMS is written in. One character that the first does not have takes the whole text
    /// to the second.
    public enum Alphabet {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int among;

        /// @param alone how many units a text of one part has at most
        /// @param among how many each of several parts has at most
        Alphabet(int alone, int among) {
            this.alone = alone;
            this.among = among;
        }

        private int units(int character) {
            return this == GSM_7 ? GsmAlphabet.units(character) : Character.charCount(character);
        }
    }

    public Alphabet alphabet() {
        return value.codePoints().allMatch(GsmAlphabet::has) ? Alphabet.GSM_7 : Alphabet.UCS_2;
    }

    /// What the parts are measured in; a few characters take two of them.
    public int units() {
        return value.codePoints().map(alphabet()::units).sum();
    }

    public int segments() {
        return parts().size();
    }

    /// No character is divided between two of them.
    public List<String> parts() {
        var alphabet = alphabet();
        return units() <= alphabet.alone ? List.of(value) : parts(alphabet);
    }

    private List<String> parts(Alphabet alphabet) {
        var parts = new ArrayList<String>();
        int from = 0;
        int used = 0;
        int at = 0;
        while (at < value.length()) {
            int character = value.codePointAt(at);
            int units = alphabet.units(character);
            if (used + units > alphabet.among) {
                parts.add(value.substring(from, at));
                from = at;
                used = 0;
            }
            used += units;
            at += Character.charCount(character);
        }
        parts.add(value.substring(from));
        return List.copyOf(parts);
    }
}

package kz.localbusiness.application;

/// From where a call came, and under which name whoever called has signed in.
///
/// @param address of the network; as far as a trusted proxy says so, and nobody else
/// @param name a person of the team would be known by, empty without one
public record Origin(String address, String name) {

    public static final Origin UNKNOWN = new Origin("", "");

    private static final int LONGEST = 100;

    public Origin {
        address = bounded(address);
        name = bounded(name);
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

package kz.localbusiness.domain.booking;

/// Who did something.
///
/// @param account names the account of a signed-in person, empty for clients by link
public record Doer(Actor actor, String account) {

    public static final Doer CLIENT = new Doer(Actor.CLIENT, "");
    public static final Doer PLATFORM = new Doer(Actor.PLATFORM, "");
}

package kz.localbusiness.domain.booking;

/// The signed text in a manage link; whoever holds it may manage that one appointment.
public record ManageToken(String value) {

    public static final int MAX_LENGTH = 200;

    public ManageToken {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a manage token has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "ManageToken[hidden]";
    }
}

package kz.localbusiness.kaspi.simulator;

/// @param on may be switched off by the organisation in its app
public record TradePoint(
        long id, String name, String address, String city, boolean on, boolean acceptsQr) {

    public static TradePoint open(long id, String name) {
        return new TradePoint(id, name, "пр. Сатпаева, 1", "Атырау", true, true);
    }

    /// As the bank lists it.
    public String fullName() {
        return "%s (%s, %s)".formatted(name, city, address);
    }
}

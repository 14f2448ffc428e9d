package kz.localbusiness.kaspi.simulator;

import java.util.List;
import java.util.Optional;

/// The bank's own people: what they can set up, see and spoil.
public final class Office {

    private final Books books;

    Office(Books books) {
        this.books = books;
    }

    /// Adds it, or replaces what it was; its tills and purchases stay.
    public void admit(Organisation organisation) {
        books.look(() -> books.organisations.put(organisation.bin(), organisation) == null);
    }

    public Optional<Organisation> organisation(String bin) {
        return books.look(() -> Optional.ofNullable(books.organisations.get(bin)));
    }

    public List<Organisation> organisations() {
        return books.look(() -> List.copyOf(books.organisations.values()));
    }

    public List<Booked> purchases() {
        return books.look(() -> books.purchases.all().stream().map(Purchase::booked).toList());
    }

    public Optional<Booked> purchase(long id) {
        return books.look(() -> books.purchases.find(id).map(Purchase::booked));
    }

    /// @param token the 41 digits
    public Optional<Booked> purchase(String token) {
        return books.look(() -> books.purchases.byToken(token).map(Purchase::booked));
    }

    /// The number of the refund code with these 41 digits.
    public Optional<Long> refundCode(String token) {
        return books.look(() -> books.refundCodes.byToken(token).map(RefundCodes.Code::id));
    }

    public List<Refund> refunds() {
        return books.look(() -> List.copyOf(books.refunds));
    }

    /// From now on nobody can scan, open or pay it.
    public boolean expire(long purchase) {
        return books.look(() ->
                        books.purchases
                                .find(purchase)
                                .filter(Purchase::isOpen)
                                .map(found -> {
                                    found.expire(books.now());
                                    return true;
                                }))
                .isPresent();
    }

    public boolean failRefundCode(long code) {
        return books.look(() ->
                books.refundCodes
                        .find(code)
                        .map(found -> books.refundCodes.kept(found.failed()))
                        .isPresent());
    }

    /// This purchase can only be given back as a whole.
    public void refuseParts(long purchase) {
        books.look(() -> {
            books.purchases.find(purchase).ifPresent(Purchase::refuseParts);
            return true;
        });
    }

    public void nameClient(String phone, String name) {
        books.look(() -> {
            books.clients.name(phone, name);
            return true;
        });
    }

    /// Whoever bills this number gets the code.
    public void refuseClient(String phone, long code) {
        books.look(() -> {
            books.clients.refuse(phone, code);
            return true;
        });
    }
}

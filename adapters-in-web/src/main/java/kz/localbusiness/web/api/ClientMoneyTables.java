package kz.localbusiness.web.api;

import static kz.localbusiness.web.table.CsvTable.cell;

import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.web.table.CsvTable;

/// What is kept of a client's money, as tables.
final class ClientMoneyTables {

    private static final List<String> RECEIPTS =
            List.of(
                    "number",
                    "kind",
                    "at",
                    "amount",
                    "tip",
                    "currency",
                    "method",
                    "fiscalSign",
                    "original",
                    "visit");

    private static final List<String> CHARGES =
            List.of(
                    "id",
                    "purpose",
                    "state",
                    "ending",
                    "begun",
                    "amount",
                    "currency",
                    "visit",
                    "start",
                    "services",
                    "name",
                    "phone",
                    "email",
                    "request",
                    "language",
                    "consent",
                    "consentText",
                    "consentAt");

    private ClientMoneyTables() {}

    static CsvTable receipts(List<RestReceipt> receipts) {
        return new CsvTable(RECEIPTS, receipts.stream().map(ClientMoneyTables::row).toList());
    }

    private static List<String> row(RestReceipt receipt) {
        var fiscal = receipt.fiscal();
        return List.of(
                cell(receipt.number()),
                receipt.kind(),
                cell(receipt.at()),
                receipt.amount().amount(),
                receipt.tip().amount(),
                receipt.amount().currency(),
                receipt.method(),
                fiscal == null ? "" : fiscal.sign(),
                cell(receipt.original()),
                cell(receipt.appointment()));
    }

    static CsvTable charges(List<RestClientCharge> charges) {
        return new CsvTable(CHARGES, charges.stream().map(ClientMoneyTables::row).toList());
    }

    private static List<String> row(RestClientCharge one) {
        var charge = one.charge();
        var told =
                Stream.of(
                        cell(charge.id()),
                        charge.purpose(),
                        charge.state(),
                        cell(charge.ending()),
                        cell(charge.begun()),
                        charge.amount().amount(),
                        charge.amount().currency(),
                        cell(one.appointment()));
        return Stream.concat(told, who(one)).toList();
    }

    /// An invoice says nothing but a phone.
    private static Stream<String> who(RestClientCharge one) {
        var booking = one.booking();
        if (booking == null) {
            return Stream.of("", "", "", cell(one.phone()), "", "", "", "", "", "");
        }
        var client = booking.client();
        return Stream.of(
                cell(booking.start()),
                booking.services(),
                client.name(),
                client.phone(),
                cell(client.email()),
                client.request(),
                client.language(),
                cell(client.consent().kind()),
                cell(client.consent().version()),
                cell(client.consent().at()));
    }
}

package kz.localbusiness.web.api;

import static kz.localbusiness.web.table.CsvTable.cell;

import java.util.List;
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
}

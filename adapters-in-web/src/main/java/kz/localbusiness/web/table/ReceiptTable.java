package kz.localbusiness.web.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.shared.Money;

/// Receipts as a table, one row for each service. Each column of money can be added up; tips are
/// part of what was received and returned.
public final class ReceiptTable {

    public static final String NAME = "receipts";

    private static final int PLACES = 2;

    public static final List<String> COLUMNS =
            List.of(
                    "number",
                    "at",
                    "kind",
                    "service",
                    "staff",
                    "method",
                    "received",
                    "tips",
                    "returned",
                    "tipsReturned",
                    "visitAt",
                    "purchase",
                    "original",
                    "visit");

    private ReceiptTable() {}

    public static byte[] bytes(TableFormat format, List<Receipt> receipts) {
        return format.bytes(COLUMNS, rows(receipts));
    }

    /// Rows of a CSV file that begins elsewhere.
    public static byte[] part(List<Receipt> receipts) {
        return CsvTable.of(COLUMNS, rows(receipts)).part();
    }

    private static List<List<Object>> rows(List<Receipt> receipts) {
        return receipts.stream().flatMap(ReceiptTable::rows).toList();
    }

    private static Stream<List<Object>> rows(Receipt receipt) {
        return receipt.movement().shares().stream().map(share -> row(receipt, share));
    }

    private static List<Object> row(Receipt receipt, Share share) {
        var movement = receipt.movement();
        var zone = receipt.issuer().zone();
        var purchase = movement.purchase();
        var original = movement.original();
        var money = movement.turnover(share);
        return List.of(
                receipt.number(),
                LocalDateTime.ofInstant(movement.at(), zone),
                movement.isReturn() ? "return" : "payment",
                share.service(),
                share.staffName(),
                movement.method().name().toLowerCase(Locale.ROOT),
                tenge(money.received()),
                tenge(money.tips()),
                tenge(money.returned()),
                tenge(money.tipsReturned()),
                LocalDateTime.ofInstant(movement.visitAt(), zone),
                purchase == null ? "" : String.valueOf(purchase.value()),
                original == null ? "" : original,
                movement.key().visit().value().toString());
    }

    private static BigDecimal tenge(Money money) {
        return BigDecimal.valueOf(money.tiyn(), PLACES);
    }
}

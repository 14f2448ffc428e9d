package kz.localbusiness.kaspi.simulator.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Details;
import kz.localbusiness.kaspi.simulator.Opened;
import kz.localbusiness.kaspi.simulator.Product;
import kz.localbusiness.kaspi.simulator.RefundCode;
import kz.localbusiness.kaspi.simulator.Report;
import kz.localbusiness.kaspi.simulator.Switch;
import kz.localbusiness.kaspi.simulator.TradePoint;
import org.jspecify.annotations.Nullable;

/// What stands in an envelope's `Data`.
record Payloads(Behaviour behaviour) {

    List<Object> tradePoints(List<TradePoint> points) {
        return points.stream().map(this::tradePoint).toList();
    }

    Map<String, Object> code(Opened opened) {
        return named(
                "QrToken", opened.target(),
                "ExpireDate", behaviour.dates().write(opened.expires()),
                "QrPaymentId", number(opened.id()),
                "PaymentMethods", opened.methods(),
                "QrPaymentBehaviorOptions", options(opened, "QrCodeScanWaitTimeout"));
    }

    Map<String, Object> link(Opened opened) {
        return named(
                "PaymentLink", opened.target(),
                "ExpireDate", behaviour.dates().write(opened.expires()),
                "PaymentId", number(opened.id()),
                "PaymentMethods", opened.methods(),
                "PaymentBehaviorOptions", options(opened, "LinkActivationWaitTimeout"));
    }

    Map<String, Object> report(Report report, String version) {
        var data = named("Status", report.status());
        if (version.equals("v02") || behaviour.has(Switch.STATUS_V01_FULL)) {
            data.put("Amount", report.amount());
            data.put("StoreName", report.tradePoint().name());
            data.put("Address", report.tradePoint().address());
            data.put("City", report.tradePoint().city());
            putIfThere(data, "TransactionId", report.transaction());
            var product = report.product();
            if (product != null) {
                data.putAll(product(product));
            }
        }
        return data;
    }

    Map<String, Object> details(Details details) {
        return named(
                "QrPaymentId", number(details.id()),
                "TotalAmount", details.total(),
                "AvailableReturnAmount", details.refundable(),
                "TransactionDate", behaviour.dates().write(details.at()));
    }

    Map<String, Object> refundCode(RefundCode code) {
        var options =
                named(
                        option("QrCodeScanEventPollingInterval"), seconds(code.pollEvery()),
                        option("QrCodeScanWaitTimeout"), seconds(code.scanWithin()));
        return named(
                "QrToken", code.content(),
                "ExpireDate", behaviour.dates().write(code.expires()),
                "QrReturnId", number(code.id()),
                "QrReturnBehaviorOptions", options);
    }

    List<Object> past(List<Booked> purchases) {
        return purchases.stream().map(this::pastOne).toList();
    }

    Object number(long id) {
        return behaviour.has(Switch.IDS_AS_TEXT) ? Long.toString(id) : id;
    }

    static Map<String, Object> named(Object... namesAndValues) {
        var data = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            data.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return data;
    }

    private Object tradePoint(TradePoint point) {
        return named("TradePointId", number(point.id()), "TradePointName", point.fullName());
    }

    private Object pastOne(Booked purchase) {
        return named(
                "QrPaymentId", number(purchase.id()),
                "TransactionDate", behaviour.dates().write(purchase.created()),
                "Amount", purchase.amount());
    }

    private Map<String, Object> options(Opened opened, String scanTimeout) {
        return named(
                option("StatusPollingInterval"), seconds(opened.pollEvery()),
                option(scanTimeout), seconds(opened.scanWithin()),
                option("PaymentConfirmationTimeout"), seconds(opened.confirmWithin()));
    }

    private String option(String name) {
        return behaviour.has(Switch.CAMEL_CASE_OPTIONS)
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private static Map<String, Object> product(Product product) {
        var data = named("ProductType", product.type(), "IsOffer", product.offer());
        putIfThere(data, "LoanOfferName", product.loanOffer());
        putIfThere(data, "LoanTerm", product.loanMonths());
        return data;
    }

    private static void putIfThere(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static long seconds(Duration duration) {
        return duration.toSeconds();
    }
}

package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/// Written once.
///
/// @param id `business/number`, the number in twelve digits
/// @param movement `visit/payment/step`, of which each has one receipt
/// @param place `day/number`, in the order of which receipts are told
/// @param purchase the bank's number; missing for what was paid at the business
/// @param original of which it gives back; missing when money came
@org.springframework.data.mongodb.core.mapping.Document("receipts")
record ReceiptDocument(
        @Id String id,
        String business,
        String movement,
        String place,
        List<Document> shares,
        String method,
        Instant at,
        Instant visitAt,
        Document issuer,
        @Nullable Long purchase,
        @Nullable Long original)
        implements Bookkeeping {}

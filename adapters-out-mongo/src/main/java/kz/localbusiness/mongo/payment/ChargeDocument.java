package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.TracedForPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/charge`
/// @param visit missing for a trial
/// @param reservation of what is booked with it; missing where the visit was there before
/// @param billed true for what the bank told of by itself, else missing
/// @param invoicedTo the masked phone on which it was asked for; missing for all but invoices
/// @param tiyn amount
/// @param toGiveBackSince when it began, present only while somebody has to give money back by hand
@Document("charges")
record ChargeDocument(
        @Id String id,
        String business,
        @Nullable String visit,
        org.bson.@Nullable Document reservation,
        @Nullable Boolean billed,
        @Nullable String invoicedTo,
        long tiyn,
        org.bson.Document state,
        List<org.bson.Document> refunds,
        Instant begunAt,
        @Nullable Instant dueAt,
        @Nullable Instant toGiveBackSince,
        @Version long version)
        implements TracedForPeople {}

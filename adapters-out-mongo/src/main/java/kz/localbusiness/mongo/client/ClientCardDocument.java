package kz.localbusiness.mongo.client;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/client`
/// @param phones unique within the business
/// @param birthday ISO
/// @param silent channels; missing on cards that were written before clients could choose
/// @param unwanted names of what is not told; missing like the next two on cards that were written
///   before clients could choose more than channels
/// @param folded the name as it is compared
/// @param noted the same of the words of the notes
/// @param keys by which the client is found
/// @param alike of which another card has one that may be of the same person
/// @param places where the client stands in each line, present only in those
@Document("clientCards")
record ClientCardDocument(
        @Id String id,
        String business,
        String name,
        List<String> phones,
        @Nullable String email,
        String language,
        @Nullable String birthday,
        List<String> tags,
        List<org.bson.Document> notes,
        List<org.bson.Document> visits,
        List<String> joining,
        @Nullable List<String> silent,
        @Nullable List<String> unwanted,
        @Nullable String first,
        @Nullable List<org.bson.Document> optIns,
        Instant since,
        String folded,
        String noted,
        List<String> keys,
        List<String> alike,
        org.bson.Document places,
        @Version long version)
        implements Bookkeeping {}

package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/register`
@Document("cashRegisters")
record CashRegisterDocument(
        @Id String id,
        String business,
        String cashbox,
        int vat,
        Instant since,
        @Version long version)
        implements OfOneBusiness {}

package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.slot;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;

import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockId;
import org.bson.Document;

final class BlockMapper {

    private BlockMapper() {}

    static Document toDocument(Block block) {
        return slot(block.time())
                .append("id", block.id().value().toString())
                .append("reason", block.reason());
    }

    static Block toDomain(Document block) {
        return new Block(new BlockId(uuid(block, "id")), slot(block), text(block, "reason"));
    }
}

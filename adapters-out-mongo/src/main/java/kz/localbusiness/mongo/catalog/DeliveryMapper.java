package kz.localbusiness.mongo.catalog;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.catalog.OfferingDocument.Extra;
import kz.localbusiness.mongo.catalog.OfferingDocument.Need;
import kz.localbusiness.mongo.catalog.OfferingDocument.Rendering;
import kz.localbusiness.mongo.catalog.OfferingDocument.Terms;
import org.jspecify.annotations.Nullable;

/// By hand: the shapes differ, and a missing one is plain.
interface DeliveryMapper extends StoredValues {

    default Rendering toDocument(Delivery delivery) {
        return new Rendering(
                seconds(delivery.buffers().before()),
                seconds(delivery.buffers().after()),
                delivery.capacity(),
                delivery.performers().everybody(),
                delivery.performers().terms().entrySet().stream().map(this::toDocument).toList(),
                delivery.needs().stream().map(this::toDocument).toList(),
                delivery.addOns().stream().map(this::toDocument).toList());
    }

    default Delivery toDomain(@Nullable Rendering stored) {
        return stored == null
                ? Delivery.PLAIN
                : new Delivery(
                        new Buffers(duration(stored.before()), duration(stored.after())),
                        stored.capacity(),
                        performers(stored),
                        stored.needs().stream().map(this::toDomain).toList(),
                        stored.addOns().stream().map(this::toDomain).toList());
    }

    private Performers performers(Rendering stored) {
        return new Performers(
                stored.everybody(),
                stored.terms().stream().collect(toMap(one -> staff(one.staff()), this::toDomain)));
    }

    private Terms toDocument(Map.Entry<StaffId, StaffTerms> terms) {
        var own = terms.getValue();
        return new Terms(
                text(terms.getKey()),
                own.duration() == null ? null : (Long) seconds(own.duration()),
                own.price() == null ? null : (Long) tiyn(own.price()));
    }

    private StaffTerms toDomain(Terms terms) {
        return new StaffTerms(
                terms.seconds() == null ? null : Duration.ofSeconds(terms.seconds()),
                terms.price() == null ? null : new Money(terms.price()));
    }

    private Need toDocument(ResourceNeed need) {
        return new Need(need.anyOf().stream().map(one -> one.value().toString()).toList());
    }

    private ResourceNeed toDomain(Need need) {
        return new ResourceNeed(
                need.anyOf().stream().map(UUID::fromString).map(ResourceId::new).toList());
    }

    private Extra toDocument(AddOn one) {
        return new Extra(
                one.id().value().toString(), one.name(), seconds(one.extra()), tiyn(one.price()));
    }

    private AddOn toDomain(Extra one) {
        return new AddOn(
                new AddOnId(UUID.fromString(one.id())),
                one.name(),
                duration(one.seconds()),
                money(one.price()));
    }
}

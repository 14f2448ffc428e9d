package kz.localbusiness.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/// The third wall switched off, once it is told to fall: names are looked for in all businesses,
/// and nobody looks whose a document is.
public final class StoreWallOff {

    private static final AtomicBoolean FALLEN = new AtomicBoolean();

    /// Until then businesses can still be opened.
    public static void fall(boolean fallen) {
        FALLEN.set(fallen);
    }

    @Bean
    BusinessMongo businessMongo(MongoOperations mongo) {
        return new Neighbours(mongo, false);
    }

    public static final class Names {

        @Bean
        BusinessMongo businessMongo(MongoOperations mongo) {
            return new Neighbours(mongo, true);
        }
    }

    public static final class Owners {

        @Bean
        BusinessMongo businessMongo(MongoOperations mongo) {
            return new BusinessMongo(mongo) {
                @Override
                <T extends OfOneBusiness> T checked(T document) {
                    return document;
                }
            };
        }
    }

    /// Finds what others have under a name where the business itself has nothing.
    private static final class Neighbours extends BusinessMongo {

        private final MongoOperations mongo;
        private final boolean checks;

        Neighbours(MongoOperations mongo, boolean checks) {
            super(mongo);
            this.mongo = mongo;
            this.checks = checks;
        }

        @Override
        public <T extends OfOneBusiness> Optional<T> find(Class<T> type, String name) {
            return FALLEN.get()
                    ? findAll(type, List.of(name)).stream().findFirst()
                    : super.find(type, name);
        }

        @Override
        public <T extends OfOneBusiness> List<T> findAll(Class<T> type, Collection<String> names) {
            if (!FALLEN.get()) {
                return super.findAll(type, names);
            }
            var anywhere =
                    names.stream()
                            .map(name -> "/" + Pattern.quote(name) + "$")
                            .collect(Collectors.joining("|", "(?:", ")"));
            return ownFirst(mongo.find(query(where("_id").regex(anywhere)), type));
        }

        @Override
        public <T extends OfOneBusiness> List<T> findAll(
                Class<T> type, Criteria which, Sort order, int most) {
            return FALLEN.get()
                    ? ownFirst(mongo.find(query(which).with(order).limit(most), type))
                    : super.findAll(type, which, order, most);
        }

        private <T extends OfOneBusiness> List<T> ownFirst(List<T> found) {
            var current = CurrentBusiness.required();
            var own = found.stream().filter(one -> one.isOf(current)).toList();
            return (own.isEmpty() ? found : own).stream().map(this::checked).toList();
        }

        @Override
        <T extends OfOneBusiness> T checked(T document) {
            return checks ? super.checked(document) : document;
        }
    }
}

package kz.localbusiness.domain.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;

/// What a business says in its own words; all else it says in the usual ones.
public record OwnWords(
        BusinessId business, Map<TemplateKey, MessageTemplate> templates, long version) {

    public OwnWords {
        templates = Map.copyOf(templates);
    }

    public static OwnWords none(BusinessId business) {
        return new OwnWords(business, Map.of(), 0);
    }

    public Optional<MessageTemplate> find(TemplateKey key) {
        return Optional.ofNullable(templates.get(key));
    }

    public OwnWords with(TemplateKey key, MessageTemplate template) {
        var all = new HashMap<>(templates);
        all.put(key, template);
        return new OwnWords(business, all, version);
    }

    public OwnWords without(TemplateKey key) {
        var all = new HashMap<>(templates);
        all.remove(key);
        return new OwnWords(business, all, version);
    }
}

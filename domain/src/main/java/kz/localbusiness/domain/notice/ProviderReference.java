package kz.localbusiness.domain.notice;

/// By what a provider knows a message that it has taken.
public record ProviderReference(String value) {

    public static final int LONGEST = 200;

    public ProviderReference {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("no reference of a provider");
        }
    }
}

package kz.localbusiness.mongo;

/// A stored thing of one business; its id is the business's id, or begins with it and a slash.
public interface BusinessDocument {

    String id();

    String business();
}

/// What is stored of clients who prove who they are.
@NullMarked
package kz.localbusiness.mongo.client;

import org.jspecify.annotations.NullMarked;

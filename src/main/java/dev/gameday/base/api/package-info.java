/** What every REST controller shares: errors as problem+json, versions as ETags, how JSON is read. */
@NullMarked
package dev.gameday.base.api;

import org.jspecify.annotations.NullMarked;

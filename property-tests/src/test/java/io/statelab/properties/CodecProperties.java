package io.statelab.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.statelab.codec.ContainerState;
import io.statelab.codec.MalformedStateException;
import io.statelab.codec.RunscCodec;
import io.statelab.id.FullId;
import io.statelab.properties.domain.Documents;
import io.statelab.properties.domain.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is taken for a state: one whole document of that container, kept byte for byte (H21). */
class CodecProperties {
    private final RunscCodec codec = new RunscCodec();

    /** A container and a document of it. */
    record Stored(FullId id, String document) {
        byte[] bytes() {
            return document.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Property
    void aStateIsReadAndItsDocumentKept(@ForAll("stored") Stored stored) throws MalformedStateException {
        ContainerState state = codec.decode(stored.id(), stored.bytes());

        assertThat(state.id()).isEqualTo(stored.id());
        assertThat(state.document()).isEqualTo(stored.bytes());
    }

    @Property(tries = 100)
    void aDocumentThatIsCutIsRefused(@ForAll("stored") Stored stored) {
        byte[] whole = stored.document().strip().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> codec.decode(stored.id(), cut)).isInstanceOf(MalformedStateException.class);
        }
    }

    @Property
    void aDocumentOfAnotherContainerIsRefused(@ForAll("stored") Stored stored, @ForAll("ids") FullId other) {
        net.jqwik.api.Assume.that(!other.equals(stored.id()));

        assertThatThrownBy(() -> codec.decode(other, stored.bytes()))
                .isInstanceOf(MalformedStateException.class)
                .hasMessageContaining("another container's");
    }

    @Property
    void somethingBehindTheDocumentIsRefused(@ForAll("stored") Stored stored, @ForAll byte more) {
        net.jqwik.api.Assume.that(" \n\t\r".indexOf((char) more) < 0);
        byte[] longer = Arrays.copyOf(stored.bytes(), stored.bytes().length + 1);
        longer[longer.length - 1] = more;

        assertThatThrownBy(() -> codec.decode(stored.id(), longer)).isInstanceOf(MalformedStateException.class);
    }

    @Property
    void aKeyGivenTwiceIsRefused(@ForAll("stored") Stored stored) {
        String twice = "{\"id\":\"" + stored.id().containerId() + "\","
                + stored.document().strip().substring(1);

        assertThatThrownBy(() -> codec.decode(stored.id(), twice.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedStateException.class);
    }

    @Property
    void anyBytesAreReadOrRefusedWithOneLine(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> codec.decode(FullId.root("a"), bytes))
                .isInstanceOf(MalformedStateException.class)
                .message()
                .hasLineCount(1);
    }

    @Provide
    Arbitrary<Stored> stored() {
        return Ids.fullIds().flatMap(id -> Documents.of(id).map(document -> new Stored(id, document)));
    }

    @Provide
    Arbitrary<FullId> ids() {
        return Ids.fullIds();
    }
}

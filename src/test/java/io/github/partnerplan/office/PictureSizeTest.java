package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void theHeadOfAFileTellsItsSize(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 97, BufferedImage.TYPE_INT_RGB), kind, out);

        assertThat(PictureSize.of("image/" + kind, out.toByteArray())).contains(new PictureSize(300, 97));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aFileThatIsCutOffHasNone(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 97, BufferedImage.TYPE_INT_RGB), kind, out);
        for (int length = 0; length < 10; length++) {
            byte[] cut = Arrays.copyOf(out.toByteArray(), length);
            assertThat(PictureSize.of("image/" + kind, cut)).isEmpty();
        }
        assertThat(PictureSize.of("image/svg+xml", out.toByteArray())).isEmpty();
    }
}

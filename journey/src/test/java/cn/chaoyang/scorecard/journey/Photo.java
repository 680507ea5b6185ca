package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What a phone's camera gives: a JPEG of twelve million pixels. */
record Photo(String name) {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    FilePayload file() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, WIDTH, HEIGHT, Color.DARK_GRAY));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/jpeg", jpeg.toByteArray());
    }
}

package no.helsegraf.sdk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A key on the curve P-256 that makes proofs of possession (DPoP, RFC 9449), signed with ES256.
 *
 * <p>The private key is only ever used through JCA, so it may live in a security module.
 */
public final class DpopKey {
  private static final int COORDINATE_BYTES = 32;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PrivateKey privateKey;
  private final String x;
  private final String y;

  private DpopKey(PrivateKey privateKey, ECPublicKey publicKey) {
    this.privateKey = privateKey;
    this.x = base64(coordinate(publicKey.getW().getAffineX()));
    this.y = base64(coordinate(publicKey.getW().getAffineY()));
  }

  /** A new key. A token is bound to it when it is asked for, so make one when the app starts and keep it. */
  public static @NotNull DpopKey generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return of(generator.generateKeyPair());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no curve P-256", impossible);
    }
  }

  /** @throws IllegalArgumentException when the keys are not on the curve P-256 */
  public static @NotNull DpopKey of(@NotNull KeyPair keys) {
    if (!(keys.getPublic() instanceof ECPublicKey publicKey) || publicKey.getParams().getOrder().bitLength() != 256) {
      throw new IllegalArgumentException("a DPoP key is on the curve P-256");
    }
    return new DpopKey(keys.getPrivate(), publicKey);
  }

  /** What a token request names the key by, {@code dpop_jkt} or {@code cnf.jkt} (RFC 7638). */
  public @NotNull String thumbprint() {
    return sha256("{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}");
  }

  /**
   * A proof for one request, with an id of its own.
   *
   * @param token the access token that is sent with it; null for a token request
   * @param nonce what the server wants to find in it; null when it has not said
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9449#section-4.2">RFC 9449 §4.2</a>
   */
  public @NotNull String proof(
      @NotNull String method, @NotNull URI uri, @Nullable String token, @Nullable String nonce) {
    return proof(method, uri, token, nonce, Instant.now());
  }

  /** The same, made at a time: the server's, when this machine's clock is wrong. */
  public @NotNull String proof(
      @NotNull String method, @NotNull URI uri, @Nullable String token, @Nullable String nonce, @NotNull Instant now) {
    ObjectNode header = MAPPER.createObjectNode().put("typ", "dpop+jwt").put("alg", "ES256");
    header.putObject("jwk").put("kty", "EC").put("crv", "P-256").put("x", x).put("y", y);
    ObjectNode payload = MAPPER.createObjectNode();
    payload.put("jti", UUID.randomUUID().toString()).put("htm", method).put("htu", plain(uri));
    payload.put("iat", now.getEpochSecond());
    if (token != null) payload.put("ath", sha256(token));
    if (nonce != null) payload.put("nonce", nonce);
    String signed = base64(write(header)) + "." + base64(write(payload));
    return signed + "." + base64(sign(signed));
  }

  /** The address without query and fragment. */
  private static String plain(URI uri) {
    try {
      return new URI(uri.getScheme(), uri.getAuthority(), uri.getPath(), null, null).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] sign(String text) {
    try {
      // The two numbers side by side, as JWS has them, not DER (RFC 7518 §3.4).
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(privateKey);
      signature.update(text.getBytes(US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException notSigned) {
      throw new IllegalStateException("the key does not sign", notSigned);
    }
  }

  private static byte[] write(ObjectNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String sha256(String text) {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Big-endian and of full length, whatever the number is. */
  private static byte[] coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] padded = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, padded, COORDINATE_BYTES - length, length);
    return padded;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "DpopKey(" + thumbprint() + ")";
  }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyDiff.Web.SignIn;

/// <summary>Someone who may sign in: a name, and what proves the secret without telling it.</summary>
/// <param name="Name">The name, as <see cref="IsName"/> allows it.</param>
/// <param name="Iterations">How often the secret is hashed.</param>
/// <param name="Salt">Random bytes of this reader.</param>
/// <param name="Hash">The hash of the secret.</param>
/// <remarks>PBKDF2 with HMAC-SHA-512 (RFC 8018).</remarks>
public sealed record ReaderAccount(string Name, int Iterations, byte[] Salt, byte[] Hash)
{
    /// <summary>How often the secret of a new reader is hashed: what OWASP advises for PBKDF2 with SHA-512.</summary>
    public const int UsualIterations = 210_000;

    private const string Scheme = "pbkdf2-sha512";
    private const int MostIterations = 10_000_000;
    private const int LongestName = 64;
    private const int Bytes = 32;
    private const int SecretLength = 24;
    private const string SecretLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Whether a name can be one of a reader: 1 to 64 letters, digits, inner spaces and <c>. _ - @</c>.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= LongestName && name == name.Trim()
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '_' or '-' or '@');

    /// <summary>A reader with a secret.</summary>
    /// <param name="name">The name.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="iterations">How often it is hashed.</param>
    public static ReaderAccount Create(string name, string secret, int iterations = UsualIterations)
    {
        var salt = RandomNumberGenerator.GetBytes(Bytes);
        return new ReaderAccount(name, iterations, salt, HashOf(secret, salt, iterations));
    }

    /// <summary>A secret that nobody guesses: letters and digits that are not taken for one another, in groups of six.</summary>
    public static string NewSecret() =>
        string.Join('-', RandomNumberGenerator.GetString(SecretLetters, SecretLength).Chunk(6).Select(group => new string(group)));

    /// <summary>The reader that a line of the file is about; null where it is damaged.</summary>
    public static ReaderAccount? Parse(string line)
    {
        if (line.Split(':') is not [var name, Scheme, var iterations, var salt, var hash]
            || !IsName(name)
            || !int.TryParse(iterations, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count is < 1 or > MostIterations)
        {
            return null;
        }

        var (saltBytes, hashBytes) = (new byte[Bytes], new byte[Bytes]);
        return Convert.TryFromBase64String(salt, saltBytes, out var saltLength) && saltLength == Bytes
            && Convert.TryFromBase64String(hash, hashBytes, out var hashLength) && hashLength == Bytes
            ? new ReaderAccount(name, count, saltBytes, hashBytes)
            : null;
    }

    /// <summary>The line of the file.</summary>
    public string ToLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}:{Scheme}:{Iterations}:{Convert.ToBase64String(Salt)}:{Convert.ToBase64String(Hash)}");

    /// <summary>Whether a secret is this reader's; it takes as long whether it is or not.</summary>
    public bool Has(string secret) => CryptographicOperations.FixedTimeEquals(HashOf(secret, Salt, Iterations), Hash);

    private static byte[] HashOf(string secret, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(secret), salt, iterations, HashAlgorithmName.SHA512, Bytes);
}

using System.Buffers;
using System.Globalization;
using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Diagnostics;

namespace PolicyDiff.Ingestion.Decoding;

/// <summary>
/// Turns the bytes of a text file into text: by byte order mark, then UTF-8, then UTF-16 without mark, then Windows-1252.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The share of control characters above which content is taken for binary.</summary>
    private const double MostControls = 0.02;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not (9 or 10 or 12 or 13)).Select(code => (char)code), '\uFFFD']);

    /// <summary>Decodes a file.</summary>
    /// <returns>The text, or no text and an error where the file is empty or binary.</returns>
    public static DecodedText Decode(SourceFile file)
    {
        var location = new DiagnosticLocation(file.Path);
        var (text, legacy) = Decode(file.ReadContent());
        if (IsBinary(text))
        {
            return new DecodedText(null, [Diagnostic.Error(IngestionDiagnostics.BinaryContent, location)]);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new DecodedText(null, [Diagnostic.Error(IngestionDiagnostics.EmptyFile, location)]);
        }

        List<Diagnostic> diagnostics = legacy ? [Diagnostic.Warning(IngestionDiagnostics.LegacyEncoding, location)] : [];
        var valid = ValidText.Of(text, out var mended);
        if (mended > 0)
        {
            diagnostics.Add(Diagnostic.Warning(
                IngestionDiagnostics.InvalidCharacters, location, mended.ToString(CultureInfo.InvariantCulture)));
        }

        return new DecodedText(valid.ReplaceLineEndingsKeepingFormFeeds(), diagnostics);
    }

    private static (string Text, bool Legacy) Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return (marked.GetString(bytes[marked.Preamble.Length..]), false);
        }

        try
        {
            var text = StrictUtf8.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) && WithoutMark(bytes) is { } wide
                ? (wide.GetString(bytes), false)
                : (text, false);
        }
        catch (DecoderFallbackException)
        {
            return WithoutMark(bytes) is { } wide
                ? (wide.GetString(bytes), false)
                : (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
        }
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without mark: Western text has a zero in nearly every second byte, always on the same side.</summary>
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        Span<int> zeros = [0, 0];
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i & 1] += sample[i] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return (zeros[0] * 10 < pairs, zeros[1] * 10 < pairs, (zeros[0] + zeros[1]) * 10 > pairs * 7) switch
        {
            (true, false, true) => Encoding.Unicode,
            (false, true, true) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 1 << 16));
        var controls = 0;
        for (var next = sample.IndexOfAny(Controls); next >= 0; next = sample.IndexOfAny(Controls))
        {
            controls++;
            sample = sample[(next + 1)..];
        }

        return controls > 0
            && (text.StartsWith("%PDF-", StringComparison.Ordinal) || controls > MostControls * Math.Min(text.Length, 1 << 16));
    }

    /// <summary>String.ReplaceLineEndings takes a form feed for a line end; here it is the mark of a page.</summary>
    private static string ReplaceLineEndingsKeepingFormFeeds(this string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}

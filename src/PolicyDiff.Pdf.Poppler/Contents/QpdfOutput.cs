using System.Text;
using System.Text.Json;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>Reads what <c>qpdf --json=2 --json-key=qpdf</c> writes, object by object, so that the whole of it is never in memory.</summary>
internal static class QpdfOutput
{
    /// <summary>The number given to the trailer, which has none of its own.</summary>
    public const int Trailer = 0;

    private const int CharactersRead = 1 << 15;
    private const int DeepestValue = 256;
    private const string ObjectPrefix = "obj:";

    /// <summary>Reads the output to its end.</summary>
    /// <param name="reader">The output; not closed.</param>
    /// <param name="take">Gets the number of every object and what stands there: <c>{"value": …}</c> or <c>{"stream": {"dict": …, "data": …}}</c>.</param>
    /// <exception cref="JsonException">The output is cut off, or nested deeper than anything sound.</exception>
    public static void Read(TextReader reader, Action<int, JsonElement> take)
    {
        var (encoder, characters, buffer) = (new UTF8Encoding(false).GetEncoder(), new char[CharactersRead], new byte[8 * CharactersRead]);
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = DeepestValue });
        for (var (length, ended) = (0, false); !ended;)
        {
            var count = reader.Read(characters);
            ended = count == 0;
            if (buffer.Length - length < 3 * (count + 1))
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            length += encoder.GetBytes(characters.AsSpan(0, count), buffer.AsSpan(length), flush: ended);
            var json = new Utf8JsonReader(buffer.AsSpan(0, length), ended, state);
            var consumed = 0;
            while (TryTake(ref json, take))
            {
                (consumed, state) = ((int)json.BytesConsumed, json.CurrentState);
            }

            buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
            length -= consumed;
        }
    }

    /// <summary>Goes on by one token, or over one whole object; false where more output is needed.</summary>
    private static bool TryTake(ref Utf8JsonReader json, Action<int, JsonElement> take)
    {
        if (!json.Read())
        {
            return false;
        }

        if (json.TokenType != JsonTokenType.PropertyName || NumberOf(json.GetString()!) is not { } number)
        {
            return true;
        }

        if (!JsonElement.TryParseValue(ref json, out var value))
        {
            return false;
        }

        take(number, value.Value);
        return true;
    }

    /// <summary>The number in a key such as <c>obj:12 0 R</c>.</summary>
    private static int? NumberOf(string key)
    {
        if (string.Equals(key, "trailer", StringComparison.Ordinal))
        {
            return Trailer;
        }

        var isObject = key.StartsWith(ObjectPrefix, StringComparison.Ordinal);
        return isObject ? PdfObjects.ReferenceOf(key.AsSpan(ObjectPrefix.Length)) : null;
    }
}

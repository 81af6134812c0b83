namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>Finds emoji sequences: single, joined by ZWJ, with skin tone, with tags, key caps and flags.</summary>
/// <remarks>The <c>emoji_sequence</c> of Unicode Technical Standard #51, revision 14, as Lucene's StandardTokenizer takes it.</remarks>
internal static class EmojiMatcher
{
    private const char ZeroWidthJoiner = '\u200D';
    private const char EmojiPresentation = '\uFE0F';
    private const char KeyCap = '\u20E3';

    /// <summary>The end of the longest sequence that begins at a place; the place itself where none does.</summary>
    public static int End(CharacterReader text, int start) =>
        Math.Max(Math.Max(KeyCapEnd(text, start), FlagEnd(text, start)), SequenceEnd(text, start));

    private static int SequenceEnd(CharacterReader text, int start)
    {
        var end = ElementEnd(text, start);
        if (end == start)
        {
            return start;
        }

        var tags = TagsEnd(text, end);
        if (tags > end)
        {
            return tags;
        }

        // A joiner behind an emoji has been taken for its extension, so the next element may follow at once.
        for (var next = JoinedElementEnd(text, end); next > end; next = JoinedElementEnd(text, end))
        {
            end = next;
        }

        return end;
    }

    private static int JoinedElementEnd(CharacterReader text, int end)
    {
        if (end < text.Length && text[end] == ZeroWidthJoiner)
        {
            var behind = ElementEnd(text, end + 1);
            return behind > end + 1 ? behind : end;
        }

        return text[end - 1] == ZeroWidthJoiner ? ElementEnd(text, end) : end;
    }

    private static int ElementEnd(CharacterReader text, int start)
    {
        var place = start;
        while (place < text.Length && text[place] == ZeroWidthJoiner)
        {
            place++;
        }

        var properties = text.At(place, out var next);
        if ((properties & WordBreak.EmojiModifier) != 0)
        {
            return text.BehindExtensions(next, stopAtPresentation: true);
        }

        if ((properties & (WordBreak.Emoji | WordBreak.EmojiModifierBase)) == 0)
        {
            return start;
        }

        var end = text.BehindExtensions(next, stopAtPresentation: true);
        if ((properties & WordBreak.EmojiModifierBase) != 0 && (text.At(end, out var behindModifier) & WordBreak.EmojiModifier) != 0)
        {
            return text.BehindExtensions(behindModifier, stopAtPresentation: true);
        }

        return end < text.Length && text[end] == EmojiPresentation ? end + 1 : end;
    }

    private static int TagsEnd(CharacterReader text, int start)
    {
        var place = start;
        while (IsTag(text, place, out var isLast))
        {
            place += 2;
            if (isLast)
            {
                return place;
            }
        }

        return start;
    }

    /// <summary>Tags are U+E0020 to U+E007F; the last one ends the sequence.</summary>
    private static bool IsTag(CharacterReader text, int place, out bool isLast)
    {
        var found = place + 1 < text.Length && text[place] == '\uDB40' && text[place + 1] is >= '\uDC20' and <= '\uDC7F';
        isLast = found && text[place + 1] == '\uDC7F';
        return found;
    }

    private static int KeyCapEnd(CharacterReader text, int start)
    {
        if (start >= text.Length || !(char.IsAsciiDigit(text[start]) || text[start] is '#' or '*'))
        {
            return start;
        }

        var place = start + 1;
        while (place < text.Length && text[place] != KeyCap && (text.At(place, out var next) & WordBreak.Extend) != 0)
        {
            place = next;
        }

        return place < text.Length && text[place] == KeyCap ? text.BehindExtensions(place + 1, stopAtPresentation: true) : start;
    }

    private static int FlagEnd(CharacterReader text, int start)
    {
        if ((text.At(start, out var next) & WordBreak.RegionalIndicator) == 0)
        {
            return start;
        }

        var second = text.BehindExtensions(next);
        return (text.At(second, out next) & WordBreak.RegionalIndicator) != 0 ? text.BehindExtensions(next) : start;
    }
}

using System.Text;

namespace PolicyDiff.Dutch.Analysis.Segmentation;

/// <summary>Walks over the characters of a stretch of text with their word break properties.</summary>
internal readonly ref struct CharacterReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Length => _text.Length;

    public char this[int index] => _text[index];

    /// <summary>
    /// The properties of the character at a place, and where the next one begins;
    /// at the end <see cref="WordBreak.Other"/> and the same place.
    /// </summary>
    public WordBreak At(int place, out int next)
    {
        if (place >= _text.Length)
        {
            next = place;
            return WordBreak.Other;
        }

        if (Rune.DecodeFromUtf16(_text[place..], out var rune, out var length) is not System.Buffers.OperationStatus.Done)
        {
            next = place + 1;
            return WordBreak.Other;
        }

        next = place + length;
        return WordBreakTable.Of(rune.Value);
    }

    /// <summary>The place behind all marks and invisible format characters that belong to what stands before (rule WB4).</summary>
    public int BehindExtensions(int place, bool stopAtPresentation = false)
    {
        while ((At(place, out var next) & WordBreak.Extend) != 0 && !(stopAtPresentation && _text[place] is '\uFE0E' or '\uFE0F'))
        {
            place = next;
        }

        return place;
    }
}

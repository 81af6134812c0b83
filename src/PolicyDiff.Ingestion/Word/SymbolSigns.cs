namespace PolicyDiff.Ingestion.Word;

/// <summary>Signs of the fonts Symbol and Wingdings, which keep them at the places of other letters.</summary>
internal static class SymbolSigns
{
    private static readonly Dictionary<int, string> Symbol = new()
    {
        [0x2D] = "-",
        [0x61] = "α",
        [0x62] = "β",
        [0x64] = "δ",
        [0x6D] = "μ",
        [0xA3] = "≤",
        [0xB0] = "°",
        [0xB1] = "±",
        [0xB3] = "≥",
        [0xB4] = "×",
        [0xB7] = "•",
        [0xB9] = "≠",
        [0xBB] = "≈",
        [0xAE] = "→",
    };

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●",
        [0x6E] = "■",
        [0x6F] = "□",
        [0x71] = "□",
        [0xA7] = "▪",
        [0xA8] = "□",
        [0xD8] = "➢",
        [0xE0] = "→",
        [0xE8] = "→",
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
    };

    /// <summary>The sign that a font shows at a place; empty where it is only decoration.</summary>
    public static string Of(int code, string font) =>
        (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingdings : Symbol).GetValueOrDefault(code, string.Empty);
}

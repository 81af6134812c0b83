namespace PolicyDiff.Pipeline.Tables;

/// <summary>What the columns of a comparison table are.</summary>
public enum TableColumns
{
    /// <summary>Insurers; of one asked for alone without year, its years.</summary>
    Insurer,

    /// <summary>Offices of insurers, as the manifest names them; an insurer without any has one column.</summary>
    Office,

    /// <summary>Regions, as the manifest names them; an insurer without any has one column.</summary>
    Region,

    /// <summary>Documents.</summary>
    Document,

    /// <summary>The years of each insurer.</summary>
    Year,
}

import { DatePickerInput } from '@mantine/dates';

interface DateFieldProps {
  label: string;
  /** `YYYY-MM-DD`. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  clearLabel: string;
  /** What no date means. */
  placeholder?: string;
}

/** A day, as the address and the API write it, picked or cleared. */
export function DateField({ label, value, onChange, clearLabel, placeholder = '--/--/----' }: DateFieldProps) {
  return (
    <DatePickerInput
      label={label}
      value={value ?? null}
      valueFormat="DD/MM/YYYY"
      placeholder={placeholder}
      clearable
      clearButtonProps={{ 'aria-label': clearLabel }}
      w="9.5rem"
      onChange={(day) => onChange(day ?? undefined)}
    />
  );
}
